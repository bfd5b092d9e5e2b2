package org.dragoman.article.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import org.dragoman.article.reading.ArticleAddressReader;
import org.dragoman.article.reading.ReadText;
import org.dragoman.article.reading.UnreadableException;
import org.dragoman.shell.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The address of an article, and a button that reads what is there. */
class AddressField extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(AddressField.class);

    private final transient ArticleAddressReader reader;
    private final SerializableConsumer<ReadText> found;
    private final TextField address = new TextField();
    private final Button read = new Button();
    private final Span state = new Span();

    /**
     * An empty field.
     *
     * @param found what is done with the text of an address
     */
    AddressField(ArticleAddressReader reader, SerializableConsumer<ReadText> found) {
        this.reader = reader;
        this.found = found;
        addClassName("address-field");
        address.setLabel(getTranslation("article.add.address"));
        address.setPlaceholder("https://");
        address.setManualValidation(true);
        address.getElement().setAttribute("dir", "ltr");
        address.addKeyPressListener(Key.ENTER, pressed -> read());
        read.setText(getTranslation("article.add.read"));
        read.addClickListener(click -> read());
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        add(address, read, state);
    }

    String value() {
        return address.getValue();
    }

    /** Says what is wrong with the address; {@code null} takes it back. */
    void setProblem(@Nullable String message) {
        address.setErrorMessage(message);
        address.setInvalid(message != null);
    }

    private void read() {
        String asked = address.getValue();
        setProblem(null);
        read.setEnabled(false);
        state.setText(getTranslation("article.add.reading"));
        Background.run(() -> {
            Command answer = answer(asked);
            return () -> show(answer);
        });
    }

    private Command answer(String asked) {
        try {
            ReadText text = reader.read(asked);
            return () -> {
                address.setValue(text.address() == null ? asked : text.address());
                state.setText(getTranslation("article.add.read-done"));
                found.accept(text);
            };
        } catch (UnreadableException refused) {
            return () -> setProblem(
                    getTranslation(refused.problem().key(), refused.arguments().toArray()));
        } catch (RuntimeException failure) {
            LOG.error("{} could not be read", asked, failure);
            return () -> setProblem(getTranslation("article.add.read-broken"));
        }
    }

    private void show(Command answer) {
        read.setEnabled(true);
        state.setText("");
        answer.execute();
    }
}
