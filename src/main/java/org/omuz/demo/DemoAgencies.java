package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Agency;
import org.omuz.agency.Country;
import org.omuz.agency.DutyStation;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** Twelve generic agencies of three countries and their thirty duty stations; no real one is meant. */
@ApplicationScoped
class DemoAgencies {
    /**
     * @param staff how many officers it sends
     * @param roles role profiles of its officers, the most frequent first
     */
    record Plan(
            String code, String country, int staff, List<String> roles, String en, String ru, String tg, String prs) {}

    static final List<Plan> PLANS = List.of(
            new Plan(
                    "TJ-HOST",
                    "TJ",
                    34,
                    List.of("RPO", "LIC", "TRA", "LAB", "EXP"),
                    "CBRN Safety and Security Agency",
                    "Агентство по ХБРЯ безопасности",
                    "Агентии бехатарӣ ва амнияти ХБРЯ",
                    "ادارهٔ ایمنی و امنیت CBRN"),
            new Plan(
                    "TJ-CU-1",
                    "TJ",
                    40,
                    List.of("FLO-CU", "FLO-CU", "CTA", "LIC"),
                    "Customs Service, Region 1",
                    "Таможенная служба, регион 1",
                    "Хадамоти гумрук, минтақаи 1",
                    "خدمات گمرک، منطقهٔ ۱"),
            new Plan(
                    "TJ-CU-2",
                    "TJ",
                    48,
                    List.of("FLO-CU", "FLO-CU", "FLO-CU", "CTA"),
                    "Customs Service, Region 2",
                    "Таможенная служба, регион 2",
                    "Хадамоти гумрук, минтақаи 2",
                    "خدمات گمرک، منطقهٔ ۲"),
            new Plan(
                    "TJ-BT",
                    "TJ",
                    44,
                    List.of("FLO-BG"),
                    "Border Troops, Sector 3",
                    "Пограничные войска, сектор 3",
                    "Қӯшунҳои сарҳадӣ, бахши 3",
                    "نیروهای سرحدی، بخش ۳"),
            new Plan(
                    "TJ-MI",
                    "TJ",
                    34,
                    List.of("POL"),
                    "Ministry of Internal Affairs, Department 4",
                    "Министерство внутренних дел, управление 4",
                    "Вазорати корҳои дохилӣ, раёсати 4",
                    "وزارت امور داخله، ریاست ۴"),
            new Plan(
                    "TJ-EM",
                    "TJ",
                    30,
                    List.of("MRT"),
                    "Emergency and Civil Defence Committee",
                    "Комитет по чрезвычайным ситуациям",
                    "Кумитаи ҳолатҳои фавқулода",
                    "کمیتهٔ حالات اضطراری"),
            new Plan(
                    "KG-CU",
                    "KG",
                    34,
                    List.of("FLO-CU", "FLO-CU", "CTA"),
                    "Customs Service, Region 7",
                    "Таможенная служба, регион 7",
                    "Хадамоти гумрук, минтақаи 7",
                    "خدمات گمرک، منطقهٔ ۷"),
            new Plan(
                    "KG-BG",
                    "KG",
                    32,
                    List.of("FLO-BG"),
                    "Border Service, Sector 8",
                    "Пограничная служба, сектор 8",
                    "Хадамоти сарҳадӣ, бахши 8",
                    "خدمات سرحدی، بخش ۸"),
            new Plan(
                    "KG-EM",
                    "KG",
                    24,
                    List.of("MRT", "LAB"),
                    "Emergency Ministry, Rescue Unit 9",
                    "Министерство чрезвычайных ситуаций, отряд 9",
                    "Вазорати ҳолатҳои фавқулода, гурӯҳи 9",
                    "وزارت حالات اضطراری، گروه ۹"),
            new Plan(
                    "AF-CU",
                    "AF",
                    30,
                    List.of("FLO-CU"),
                    "Customs Department, Region 11",
                    "Таможенный департамент, регион 11",
                    "Идораи гумрук, минтақаи 11",
                    "ریاست گمرک، منطقهٔ ۱۱"),
            new Plan(
                    "AF-BP",
                    "AF",
                    30,
                    List.of("FLO-BG", "POL"),
                    "Border Police, Sector 12",
                    "Пограничная полиция, сектор 12",
                    "Полиси сарҳадӣ, бахши 12",
                    "پولیس سرحدی، بخش ۱۲"),
            new Plan(
                    "AF-HL",
                    "AF",
                    20,
                    List.of("LAB"),
                    "Public Health Laboratory 13",
                    "Лаборатория здравоохранения 13",
                    "Озмоишгоҳи тандурустии 13",
                    "لابراتوار صحت عامهٔ ۱۳"));

    private static final int STATIONS = 30;

    void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 0; number < PLANS.size(); number++) {
                Plan plan = PLANS.get(number);
                Agency agency = Agency.byCode(plan.code()).orElseGet(() -> agency(plan));
                // 30 stations over 12 agencies: the first six have three, the others two
                int stations = number < STATIONS - 2 * PLANS.size() ? 3 : 2;
                for (int post = 1; post <= stations; post++) {
                    station(agency, post, 10 + number * 3 + post);
                }
            }
        });
    }

    private static Agency agency(Plan plan) {
        Agency agency = new Agency();
        agency.code = plan.code();
        agency.country = Country.byCode(plan.country()).orElseThrow();
        agency.name = text(plan.en(), plan.ru(), plan.tg(), plan.prs());
        agency.host = plan.code().equals("TJ-HOST");
        agency.persist();
        return agency;
    }

    private static void station(Agency agency, int post, int number) {
        String code = agency.code + "-P" + post;
        if (DutyStation.byCode(code).isPresent()) {
            return;
        }
        DutyStation station = new DutyStation();
        station.code = code;
        station.agency = agency;
        station.name = text(
                "Post " + number,
                "Пост " + number,
                "Гузаргоҳи " + number,
                "پوستهٔ " + Language.PRS.digits("" + number));
        station.persist();
    }

    static LocalizedText text(String en, String ru, String tg, String prs) {
        return new LocalizedText(Map.of("en", en, "ru", ru, "tg", tg, "prs", prs));
    }
}
