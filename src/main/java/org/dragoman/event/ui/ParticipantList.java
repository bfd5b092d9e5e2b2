package org.dragoman.event.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Participation;
import org.dragoman.event.QuotedSentence;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.TitleLink;

/**
 * Who takes part in an event: flag, name, role, office, protocol level. Where sentences name some of them, those who are inferred
 * are told apart.
 */
class ParticipantList extends UnorderedList {

    ParticipantList(EventSnapshot event, List<QuotedSentence> sentences, Vocabulary vocabulary) {
        addClassName("participant-list");
        boolean anybodyNamed = sentences.stream().anyMatch(sentence -> sentence.states(MentionField.PARTICIPANT));
        List<Participation> participations = event.event().data().participations();
        for (int index = 0; index < participations.size(); index++) {
            ActorSummary actor = event.participants().get(index);
            boolean inferred = anybodyNamed && !named(actor.id(), sentences);
            add(item(actor, participations.get(index), inferred, vocabulary));
        }
    }

    private static boolean named(ActorId actor, List<QuotedSentence> sentences) {
        return sentences.stream().anyMatch(sentence -> {
            var participants = sentence.mention().mention().data().participants();
            for (int index = 0; index < participants.size(); index++) {
                if (actor.equals(participants.get(index).actor()) && sentence.names(index)) {
                    return true;
                }
            }
            return false;
        });
    }

    private ListItem item(ActorSummary actor, Participation participation, boolean inferred, Vocabulary vocabulary) {
        Language reader = UiLanguage.current();
        TitleLink name = new TitleLink(
                "actors/" + actor.id(),
                actor.name().forReader(reader),
                actor.name().shown(reader).orElse(reader));
        name.addClassName("participant-name");
        ListItem item = new ListItem(
                new CountryFlag(actor.country()), name, tag(vocabulary.role(participation.role(), reader)));
        if (!participation.office().isEmpty()) {
            Span office = new Span(participation.office());
            office.getElement().setAttribute("dir", "auto");
            item.add(office);
        }
        Integer level = participation.levelOf(actor);
        if (level != null) {
            item.add(tag(getTranslation("event.level." + level)));
        }
        if (inferred) {
            Span unnamed = new Span(getTranslation("event.page.evidence.none"));
            unnamed.addClassName("no-evidence");
            item.add(unnamed);
        }
        return item;
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
