package org.omuz.certificate.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.certificate.document.PrintedCertificate.Centre;
import org.omuz.certificate.document.PrintedCertificate.CourseTaken;
import org.omuz.certificate.document.PrintedCertificate.Delivery;
import org.omuz.certificate.document.PrintedCertificate.Holder;
import org.omuz.certificate.document.PrintedCertificate.LevelAwarded;
import org.omuz.certificate.document.PrintedCertificate.Validity;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** Certificates of invented officers who took RN-101. */
final class Certificates {
    static final String ADDRESS = "https://omuz.example.org/verify/h3Jx9Qm2TzK0cVbN7sLwYA";
    static final String DARI_NAME = "سید ژاله گلچین پوپلزی";
    static final String LONG_NAME = "Muhammadsharif Abdurahmonzoda ibni Saidmuhammad al-Khujandi "
            .repeat(4)
            .substring(0, 200);

    private static final List<LocalizedText> TITLES = List.of(
            text(
                    "Time, distance, shielding; dose control",
                    "Время, расстояние, экранирование; контроль дозы",
                    "Вақт, масофа, сипар; назорати воя",
                    "زمان، فاصله، حفاظ؛ کنترول دوز"),
            text(
                    "Initial cordon and safe distances",
                    "Первичное оцепление и безопасные расстояния",
                    "Муҳосираи аввалия ва масофаҳои бехатар",
                    "حلقه امنیتی ابتدایی و فاصله‌های مصون"),
            text(
                    "ICSANT: offences, liaison points, custody of seized material",
                    "МКБЯТ: преступления, контактные пункты, хранение изъятого",
                    "КБМТЯ: ҷиноятҳо, нуқтаҳои тамос, нигоҳдории маводи мусодирашуда",
                    "کنوانسیون ICSANT: جرایم، نقاط تماس، نگهداری مواد ضبط‌شده"),
            text(
                    "Instrument choice, functional check, background",
                    "Выбор прибора, проверка работы, фон",
                    "Интихоби асбоб, санҷиши кор, заминаи табиӣ",
                    "انتخاب آله، بررسی کارکرد، پس‌زمینه"),
            text(
                    "Alert, notification, first report",
                    "Тревога, оповещение, первый доклад",
                    "Бонги хатар, огоҳонӣ, гузориши аввал",
                    "هشدار، اطلاع‌رسانی، گزارش نخست"),
            text(
                    "Preserve a CBRN crime scene",
                    "Сохранение места преступления ХБРЯ",
                    "Ҳифзи ҷойи ҷинояти ХБРЯ",
                    "حفظ صحنه جرم CBRN"));

    private Certificates() {}

    static PrintedCertificate of(Holder holder) {
        return of(holder, 6);
    }

    static PrintedCertificate of(Holder holder, int competencies) {
        return new PrintedCertificate(
                "OMZ-2026-000417",
                holder,
                new CourseTaken(
                        "RN-101",
                        "2026.1",
                        text(
                                "Basic Radiological and Nuclear Threats",
                                "Базовый курс по радиологическим и ядерным угрозам",
                                "Курси асосӣ оид ба таҳдидҳои радиологӣ ва ядроӣ",
                                "دوره اساسی تهدیدات رادیولوژیک و هسته‌ای"),
                        "2026.1",
                        1560),
                new Delivery(
                        LocalDate.of(2026, 6, 23),
                        LocalDate.of(2026, 6, 26),
                        text("Dushanbe", "Душанбе", "Душанбе", "دوشنبه")),
                levels(competencies),
                new Validity(LocalDate.of(2026, 6, 26), LocalDate.of(2028, 6, 26)),
                centre(),
                ADDRESS);
    }

    static Centre centre() {
        return new Centre(
                text(
                        "Regional CBRN Training Centre",
                        "Региональный учебный центр ХБРЯ",
                        "Маркази минтақавии таълимии ХБРЯ",
                        "مرکز منطقوی آموزشی CBRN"),
                List.of(Language.TG, Language.RU, Language.EN, Language.PRS),
                List.of(
                        text("Director of the Centre", "Директор Центра", "Директори Марказ", "رئیس مرکز"),
                        text(
                                "Head of Training",
                                "Начальник учебного отдела",
                                "Сардори шуъбаи таълим",
                                "آمر بخش آموزش")));
    }

    static Holder tajik() {
        return new Holder("Jurayev Fayzullo Qurghonovich", "Ҷӯраев Файзулло Қӯрғонович", null, Language.TG);
    }

    static Holder russian() {
        return new Holder("Shcherbakova Alyona", "Щербакова Алёна Юрьевна", null, Language.RU);
    }

    static Holder dari() {
        return new Holder("Sayed Zhala Golchin Popalzai", "Сайид Жола Гулчин Попалзай", DARI_NAME, Language.PRS);
    }

    static Holder georgian() {
        return new Holder("Nino O’Kvaratskhelia-Dzidziguri", "Нино Кварацхелия-Дзидзигури", null, Language.EN);
    }

    static Holder longNamed() {
        return new Holder(
                LONG_NAME,
                "Муҳаммадшариф Абдураҳмонзода Саидмуҳаммади Хуҷандӣ ".repeat(4).substring(0, 200),
                null,
                Language.EN);
    }

    static List<LevelAwarded> levels(int count) {
        String[] domains = {"SAF", "SAF", "LAW", "DET", "RSP", "EVD"};
        List<LevelAwarded> levels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            levels.add(new LevelAwarded(domains[i % 6] + "-" + (1 + i / 3), TITLES.get(i % 6), i % 3 == 0 ? 2 : 1));
        }
        return levels;
    }

    static LocalizedText text(String en, String ru, String tg, String prs) {
        return new LocalizedText(Map.of("en", en, "ru", ru, "tg", tg, "prs", prs));
    }
}
