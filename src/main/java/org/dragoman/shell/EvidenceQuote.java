package org.dragoman.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import java.util.List;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;

/** Words of a source on paper, in their own script and direction, with the words marked that state something. */
@Tag("blockquote")
public class EvidenceQuote extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A quotation.
     *
     * @param text the words of the source
     * @param language their language
     * @param marks what to mark; offsets count from the beginning of the text, parts outside of it are left out
     */
    public EvidenceQuote(String text, Language language, List<Evidence> marks) {
        addClassName("evidence-quote");
        getElement().setAttribute("lang", language.code()).setAttribute("dir", LanguageChoice.direction(language));
        for (MarkedText.Part part : MarkedText.parts(text, marks)) {
            if (part.fields().isEmpty()) {
                add(new Text(part.text()));
            } else {
                add(mark(part));
            }
        }
    }

    private static HtmlContainer mark(MarkedText.Part part) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(part.text());
        part.fields().forEach(field -> mark.addClassName("mark-" + field.code()));
        return mark;
    }
}
