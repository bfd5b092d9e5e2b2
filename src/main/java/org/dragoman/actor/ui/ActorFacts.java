package org.dragoman.actor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.Appearances;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.i18n.CountryNames;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.OfficeId;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.Marker;
import org.dragoman.shell.StatusBadge;
import org.dragoman.shell.TitleLink;
import org.springframework.stereotype.Component;

/** The parts of an actor's page. */
@Component
class ActorFacts {

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final EventDateText dates;
    private final ActorText texts;
    private final OfficeService offices;

    ActorFacts(
            Translations translations,
            Vocabulary vocabulary,
            EventDateText dates,
            ActorText texts,
            OfficeService offices) {
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.texts = texts;
        this.offices = offices;
    }

    private String text(String key, Object... arguments) {
        return translations.text(UiLanguage.current(), key, arguments);
    }

    /** @param data all that is known of the actor, whatever record tells it */
    Header heading(Actor actor, ActorData data) {
        Language reader = UiLanguage.current();
        Div what = new Div(new CountryFlag(flag(actor, data)), tag(vocabulary.actorKind(actor.kind(), reader)));
        what.addClassName("record-what");
        Integer level = data.usualLevel();
        if (level != null) {
            what.add(tag(texts.level(level, reader)));
        }
        String country = data.country();
        if (country != null && actor.kind() == ActorKind.PERSON) {
            what.add(new Span(CountryNames.name(country, reader)));
        }
        H1 name = new H1(data.name().forReader(reader));
        data.name()
                .shown(reader)
                .ifPresent(language -> name.getElement()
                        .setAttribute("lang", language.code())
                        .setAttribute("dir", LanguageChoice.direction(language)));
        Header heading = new Header(what, name);
        heading.addClassName("record-heading");
        return heading;
    }

    private static String flag(Actor actor, ActorData data) {
        return actor.kind() == ActorKind.STATE
                ? actor.code()
                : Optional.ofNullable(data.country()).orElse("");
    }

    private static Span tag(String words) {
        Span tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }

    /** The name and the other names in each language. */
    Section names(ActorData data) {
        Language reader = UiLanguage.current();
        DescriptionList list = new DescriptionList();
        list.addClassName("record-names");
        for (Language language : Language.values()) {
            Optional<String> name = data.name().in(language);
            List<String> others = data.aliases(language);
            if (name.isPresent() || !others.isEmpty()) {
                Div words = new Div();
                words.getElement()
                        .setAttribute("lang", language.code())
                        .setAttribute("dir", LanguageChoice.direction(language));
                name.ifPresent(shown -> words.add(strong(shown)));
                others.forEach(other -> words.add(tag(other)));
                words.addClassName("record-name");
                list.add(
                        new DescriptionList.Term(vocabulary.language(language, reader)),
                        new DescriptionList.Description(words));
            }
        }
        return new Section(new H2(text("actor.page.names")), list);
    }

    private static Span strong(String words) {
        Span strong = new Span(words);
        strong.addClassName("record-strong");
        return strong;
    }

    /** The offices with their times; nothing for an actor that holds none. */
    Section offices(List<Tenure> tenures) {
        Language reader = UiLanguage.current();
        Map<OfficeId, Office> known =
                offices.offices(tenures.stream().map(Tenure::office).toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("record-links");
        for (Tenure tenure : tenures) {
            Office office = known.get(tenure.office());
            if (office != null) {
                Span period = new Span(texts.period(tenure, reader));
                period.addClassName("muted");
                list.add(new ListItem(
                        new CountryFlag(office.body().country()),
                        strong(texts.title(office, reader)),
                        tag(texts.level(office.level(), reader)),
                        period));
            }
        }
        Section section = new Section(new H2(text("actor.field.tenures")), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    ListItem event(Appearances.InEvent event) {
        Language reader = UiLanguage.current();
        Anchor title = new Anchor("events/" + event.id(), event.title().forReader(reader));
        title.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        Span date = new Span(dates.shortText(event.date(), reader));
        date.addClassName("muted");
        return new ListItem(
                new Marker(event.type(), event.status()),
                title,
                date,
                new StatusBadge(event.status(), vocabulary.status(event.status(), reader)),
                tag(vocabulary.role(event.role(), reader)));
    }

    /** The articles that name the actor. */
    Section articles(List<Appearances.InArticle> articles) {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-links");
        for (Appearances.InArticle article : articles) {
            TitleLink title = new TitleLink("articles/" + article.id(), article.title(), article.language());
            Span date = new Span(dates.text(article.publishedOn(), UiLanguage.current()));
            date.addClassName("muted");
            list.add(new ListItem(title, date));
        }
        Section section = new Section(new H2(text("actor.page.articles")), list);
        if (articles.isEmpty()) {
            section.add(new Paragraph(text("actor.page.no-articles")));
        }
        return section;
    }
}
