package org.omuz.shared.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    private static void inThisOrder(String... names) {
        List<String> mixed = new ArrayList<>(List.of(names));
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(SortKey.by(name -> name));
        assertEquals(List.of(names), mixed);
    }

    @Test
    void tajikAndRussianNamesStandInTheOrderOfTheAlphabet() {
        inThisOrder(
                "Гулов",
                "Гурезов",
                "Ғаниев",
                "Давлатов",
                "Еров",
                "Ёров",
                "Зоиров",
                "Исмоилов",
                "Ӣсоев",
                "Йӯлдошев",
                "Каримов",
                "Кӯчаров",
                "Қодиров",
                "Лашкаров",
                "Узбеков",
                "Ӯзбеков",
                "Файзов",
                "Хакимов",
                "Холов",
                "Ҳакимов",
                "Цой",
                "Чориев",
                "Ҷалилов",
                "Шарипов",
                "Щукин",
                "Элбеков",
                "Юсуфов",
                "Яъқубов");
    }

    @Test
    void persianNamesStandInTheOrderOfTheirAlphabet() {
        inThisOrder(
                "آرین", "احمدی", "برهانی", "پوپلزی", "تاجیک", "جلالی", "چرخی", "ژاله", "سعیدی", "کریمی", "گلزاد",
                "وردک", "هاشمی", "یوسفی");
        assertEquals(SortKey.of("کریمی"), SortKey.of("كريمي"));
    }

    @Test
    void eachScriptStandsByItself() {
        inThisOrder("12", "Ahmadov", "Éluard", "Emomov", "Zoirov", "Аминов", "Яров", "احمدی");
    }

    @Test
    void shorterNamesComeFirstWhateverFollows() {
        assertTrue(SortKey.of("Ли", "Ян").compareTo(SortKey.of("Ли Ан", "Анна")) < 0);
        assertTrue(SortKey.of("Ли Ан").compareTo(SortKey.of("Лиев")) < 0);
        assertEquals(SortKey.of("Абдул-Азиз"), SortKey.of("абдул азиз"));
        assertEquals(SortKey.of("Раҳимӣ"), SortKey.of("Раҳими\u0304"));
        assertEquals(SortKey.of("Али", null), SortKey.of("Али", " "));
        assertEquals(200, SortKey.of("қ".repeat(300)).length());
    }
}
