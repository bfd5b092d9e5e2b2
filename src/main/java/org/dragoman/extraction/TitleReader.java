package org.dragoman.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;

/** Finds the office that the words right before or after a name give its bearer. */
final class TitleReader {

    /** So many tokens may name the state between an office and a name. */
    private static final int REACH = 6;

    private static final int GROUPS = 8;

    /** The beginnings of words by which somebody no longer holds an office. */
    private static final List<String> FORMER =
            List.of("former", "ex-", "бывш", "экс", "سابق", "السابق", "اسبق", "الاسبق");

    private final String text;
    private final List<Token> tokens;
    private final List<NameSpan> names;
    private final List<Mark<Office>> offices;

    TitleReader(String text, List<Token> tokens, List<NameSpan> names, List<Mark<Office>> offices) {
        this.text = text;
        this.tokens = tokens;
        this.names = names;
        this.offices = offices.stream()
                .filter(mark -> mark.value().level() > 0 && mark.value().level() < GROUPS)
                .toList();
    }

    /** @param country the state that the bearer serves */
    Optional<OfficeTitle> beside(TextSpan name, @Nullable String country) {
        int from = index(name.start());
        int to = index(name.end());
        return offices.reversed().stream()
                .filter(mark -> mark.to() <= from && leads(mark.to(), from, country))
                .findFirst()
                .filter(mark -> held(mark.from(), from))
                .map(mark -> title(mark, from))
                .or(() -> offices.stream()
                        .filter(mark -> mark.from() == to + 1 && tokens.get(to).is(","))
                        .findFirst()
                        .map(mark -> title(mark, withState(mark.to(), country))));
    }

    /** True if neither the word before an office nor one between it and the name tells that it is held no more. */
    private boolean held(int office, int name) {
        return tokens.subList(Math.max(0, office - 2), name).stream()
                .noneMatch(token -> FORMER.stream().anyMatch(token.folded()::startsWith));
    }

    /** The first token that does not begin before the offset. */
    private int index(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).start() < offset) {
            index++;
        }
        return index;
    }

    /** True if nothing or just the state stands between an office and a name. */
    private boolean leads(int office, int name, @Nullable String country) {
        return office == name || (name - office <= REACH && withState(office, country) == name);
    }

    /** Where the state's name ends that follows an office; where the office ends, if none does. */
    private int withState(int office, @Nullable String country) {
        return names.stream()
                .filter(name -> name.from() >= office && name.from() <= office + REACH - 1)
                .filter(name -> name.country() != null && Objects.equals(name.country(), country))
                .mapToInt(NameSpan::to)
                .min()
                .orElse(office);
    }

    private OfficeTitle title(Mark<Office> mark, int end) {
        int last = tokens.get(Math.max(end, mark.to()) - 1).end();
        return new OfficeTitle(
                text.substring(tokens.get(mark.from()).start(), last),
                mark.value().level());
    }
}
