package org.dragoman.article.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import org.dragoman.article.reading.ArticleFileReader;
import org.dragoman.article.reading.ReadingProblem;

/** What the field for files says, in the language of the page. */
class UploadWords extends UploadI18N {

    private static final long serialVersionUID = 1L;

    UploadWords(Words words) {
        String add = words.text("article.files.add");
        String drop = words.text("article.files.drop");
        String broken = words.text("article.files.transfer-broken");
        String large = words.text(ReadingProblem.TOO_LARGE.key(), ArticleFileReader.MOST_MEGABYTES);
        setAddFiles(new AddFiles().setOne(add).setMany(add));
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setError(new Error()
                .setTooManyFiles(words.text("article.files.too-many"))
                .setFileIsTooBig(large)
                .setIncorrectFileType(words.text(ReadingProblem.UNKNOWN_KIND.key())));
        String sending = words.text("article.files.sending");
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(sending)
                        .setStalled(sending)
                        .setProcessing(sending)
                        .setHeld(words.text("article.files.waiting")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new Uploading.Error()
                        .setServerUnavailable(broken)
                        .setUnexpectedServerError(broken)
                        .setForbidden(broken)
                        .setFileTooLarge(large)));
        setFile(new File()
                .setRetry(words.text("article.files.again"))
                .setStart(words.text("article.files.start"))
                .setRemove(words.text("article.files.remove")));
    }

    /** The texts of the page. */
    @FunctionalInterface
    interface Words {
        String text(String key, Object... arguments);
    }
}
