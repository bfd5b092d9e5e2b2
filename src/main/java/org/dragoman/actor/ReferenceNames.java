package org.dragoman.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.i18n.CountryNames;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The names every desk starts with: all states of ISO 3166 as CLDR names them, and the persons, organisations and cities
 * of the tables in the resource folder {@code actor}.
 */
public final class ReferenceNames {

    /** Our own table, and the one that {@code script/cities} makes of GeoNames data. */
    private static final List<String> CITIES = List.of("actor/places.tsv", "actor/cities.tsv");

    private ReferenceNames() {}

    /** The book, read afresh at each call. */
    public static NameBook load() {
        List<NamedActor> actors = new ArrayList<>();
        List<NamedPlace> places = new ArrayList<>();
        Map<String, NameTable.Row> aliases = byCode(NameTable.read("actor/states.tsv"));
        CountryNames.codes().forEach(code -> {
            Map<Language, List<String>> names = stateNames(code, aliases.get(code));
            actors.add(new NamedActor(ActorKind.STATE, code, code, null, names));
            places.add(new NamedPlace(PlaceKind.COUNTRY, code, code, false, names));
        });
        for (NameTable.Row row : NameTable.read("actor/persons.tsv")) {
            actors.add(new NamedActor(
                    ActorKind.PERSON, row.value("key"), row.optional("country"), row.number("level"), row.names()));
        }
        for (NameTable.Row row : NameTable.read("actor/organisations.tsv")) {
            actors.add(new NamedActor(ActorKind.ORGANISATION, row.value("key"), null, null, row.names()));
        }
        for (String table : CITIES) {
            for (NameTable.Row row : NameTable.read(table)) {
                places.add(new NamedPlace(
                        PlaceKind.CITY,
                        row.value("key"),
                        row.value("country"),
                        row.value("capital").equals("1"),
                        row.names()));
            }
        }
        return new NameBook(actors, places);
    }

    private static Map<String, NameTable.Row> byCode(List<NameTable.Row> rows) {
        Map<String, NameTable.Row> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(row.value("code"), row));
        return byCode;
    }

    private static Map<Language, List<String>> stateNames(String code, NameTable.@Nullable Row aliases) {
        Map<Language, List<String>> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Set<String> known = new LinkedHashSet<>();
            known.add(CountryNames.name(code, language));
            if (aliases != null) {
                known.addAll(aliases.list(language.code()));
            }
            names.put(language, List.copyOf(known));
        }
        return names;
    }
}
