package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The practice without a pointer: nothing is clicked and nothing gets the focus but by a key. */
@Tag("long")
class PracticeByKeyboardTest extends InBrowser {

    private static final String NAME = "José Muñoz";
    private static final int MOST_QUESTIONS = 60;

    @Test
    void two_visits_are_made_amended_printed_given_out_deleted_and_restored() throws IOException {
        Keys keys = new Keys(page());
        // Choosers are caught from now on: who begins to catch them with the key that opens one may come too late.
        page().onFileChooser(chooser -> {});
        setUp(keys);
        firstVisit(keys);
        keys.fill("Add to this visit", "Called back: <b>better</b>");
        keys.press("Tab");
        assertThat(keys.focused()).isEqualTo("Add");
        keys.press("Enter");
        page().waitForSelector(".amendment:has-text('Called back: <b>better</b>')");
        keys.open("handout");
        page().waitForURL("**/documents/handout");
        assertThat(page().locator("h1").first().isVisible()).isTrue();
        page().goBack();
        keys.open(NAME);
        page().waitForURL("**/clients/*");

        secondVisit(keys);
        keys.open(NAME);
        page().waitForURL("**/clients/*");
        assertThat(page().locator("#progress svg").first().isVisible()).isTrue();
        Download export = page().waitForDownload(() -> keys.open("Export everything"));
        assertThat(Files.readString(export.path())).contains(NAME, "Called back", "\"severity\": 3", "not now");
        assertThat(Files.readString(export.path()))
                .as("several answers to one question")
                .containsPattern("\"sites\": \\[\\s*\"lowBack\",\\s*\"upperBack\",\\s*\"sacroiliac\"");

        Path kept = backUp(keys);
        delete(keys);
        restore(keys, kept);
        page().waitForSelector("#found a");
        assertThat(page().locator("#found").textContent()).contains(NAME);
    }

    private void setUp(Keys keys) {
        keys.fill("Your name", "Olga");
        keys.fill("Passphrase, at least", PASSPHRASE);
        keys.fill("The passphrase again", PASSPHRASE);
        keys.press("Enter");
        page().waitForURL(url());
    }

    /** All that is decisive is asked and answered with one or two keys each. */
    private void firstVisit(Keys keys) throws IOException {
        keys.begin("#name");
        keys.type(NAME);
        keys.press("Enter");
        page().waitForURL("**/clients/*");
        keys.begin("button");
        assertThat(keys.focused()).isEqualTo("Start a visit");
        keys.press("Enter");
        page().waitForURL("**/intake/safety");
        Asked.example("desk-worker-who-runs.yaml").answerForSafety(page(), keys, MOST_QUESTIONS);
        keys.reach("To the result");
        keys.press("Enter");
        page().waitForURL("**/visits/*");
        keys.open("Sign this visit");
        page().waitForSelector("text=Signed by Olga");
    }

    private void secondVisit(Keys keys) {
        keys.open("Start a visit");
        page().waitForURL("**/intake/safety");
        keys.open("Pain");
        page().waitForURL("**/intake/pain");
        keys.fill(Vocabulary.require("pain.severity").question(), "3");
        keys.press("Enter");
        waitUntilSaved();
        keys.open("The result, and signing");
        page().waitForURL("**/visits/*");
        Locator item = page().locator(".decision").first();
        keys.open(item.locator("summary").textContent());
        keys.reach("Decision");
        keys.type("De");
        keys.fill("Reason", "not now");
        keys.press("Enter");
        page().waitForSelector("text=Decline (not now)");
        keys.open("Sign this visit");
        page().waitForSelector("text=Signed by Olga");
    }

    private Path backUp(Keys keys) {
        keys.open("Practice");
        page().waitForURL("**/practice");
        keys.fill("Passphrase of the backup, at least", BACKUP_PHRASE);
        Download backup = page().waitForDownload(() -> keys.press("Enter"));
        Path kept = folder().resolve("kept.backup");
        backup.saveAs(kept);
        return kept;
    }

    private void delete(Keys keys) {
        keys.open("Clients");
        page().waitForURL(url());
        keys.begin("#name");
        keys.type("muno");
        page().waitForSelector("#found a:has-text('" + NAME + "')");
        keys.press("Enter");
        page().waitForURL("**/clients/*");
        keys.open("Delete this client");
        keys.fill("Type the name to confirm", NAME);
        keys.press("Enter");
        page().waitForSelector("text=The client and all visits are deleted");
        assertThat(page().locator("#found a").count()).isZero();
    }

    private void restore(Keys keys, Path kept) {
        keys.open("Practice");
        page().waitForURL("**/practice");
        keys.open("Restore a backup");
        keys.reach("File");
        FileChooser chooser = page().waitForFileChooser(() -> keys.press("Enter"));
        chooser.setFiles(kept);
        keys.fill("Passphrase of the backup", BACKUP_PHRASE);
        keys.press("Enter");
        page().waitForURL("**/login");
        keys.begin("#name");
        keys.type("Olga");
        keys.press("Tab");
        keys.type(PASSPHRASE);
        keys.press("Enter");
    }
}
