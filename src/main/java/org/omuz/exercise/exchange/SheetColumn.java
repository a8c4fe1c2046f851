package org.omuz.exercise.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Columns of a MSEL as HSEEP has them, and what else they are called. The first name is English, the second Russian.
 */
enum SheetColumn {
    NUMBER(
            "number",
            false,
            "MSEL no.",
            "№ вводной",
            "msel number",
            "no",
            "number",
            "inject no",
            "inject number",
            "event no",
            "#",
            "№",
            "номер",
            "номер вводной"),
    TIME(
            "at",
            false,
            "Time",
            "Время",
            "exercise time",
            "planned time",
            "inject time",
            "t+",
            "время вводной",
            "время учения"),
    DTG(
            "at",
            false,
            "DTG",
            "Дата и время",
            "date time group",
            "date-time group",
            "scenario time",
            "дата время",
            "время по сценарию"),
    STATUS("status", false, "Status", "Статус", "state", "состояние"),
    SUBJECT("subject", true, "Subject", "Тема", "title", "event", "topic", "название", "событие"),
    MODE(
            "channel",
            false,
            "Mode",
            "Способ",
            "channel",
            "delivery method",
            "method",
            "means",
            "канал",
            "способ передачи"),
    FROM("from", false, "From", "От кого", "sender", "simulated sender", "source", "отправитель", "от"),
    BY(
            "by",
            false,
            "Injected by",
            "Кто вручает",
            "inject by",
            "injector",
            "responsible controller",
            "controller",
            "вручает",
            "контролер"),
    TO("to", false, "To", "Кому", "recipient", "recipients", "recipient player", "player", "получатель", "получатели"),
    STORYLINE("storyline", false, "Storyline", "Сюжетная линия", "story line", "thread", "сюжет"),
    DESCRIPTION(
            "text",
            true,
            "Description",
            "Описание",
            "text",
            "message",
            "event description",
            "inject description",
            "script",
            "текст",
            "содержание",
            "текст вводной"),
    EXPECTED(
            "expected",
            true,
            "Expected action",
            "Ожидаемые действия",
            "expected actions",
            "expected response",
            "expected player action",
            "expected outcome",
            "ожидаемое действие",
            "ожидаемый результат"),
    NOTES(
            "note",
            true,
            "Notes",
            "Заметки",
            "note",
            "controller notes",
            "remarks",
            "comments",
            "примечания",
            "примечание",
            "заметка"),
    OBJECTIVE("objective", false, "Objective", "Цель", "objectives", "цели", "цель учения"),
    TASK("task", false, "EEG task", "Задача оценки", "task", "critical task", "eeg", "задача"),
    COMPETENCIES("competencies", false, "Competencies", "Компетенции", "competency", "компетенция");

    /** Path of the form's field it fills. */
    final String field;
    /** Whether it may carry a language: {@code Subject (ru)}. */
    final boolean perLanguage;

    private final List<String> names;

    SheetColumn(String field, boolean perLanguage, String... names) {
        this.field = field;
        this.perLanguage = perLanguage;
        this.names = List.of(names);
    }

    String heading(boolean russian) {
        return names.get(russian ? 1 : 0);
    }

    static Optional<SheetColumn> named(String heading) {
        String wanted = plain(heading);
        return Arrays.stream(values())
                .filter(column ->
                        column.names.stream().anyMatch(name -> plain(name).equals(wanted)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[.:*_\\s]+", " ")
                .strip();
    }
}
