package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The practice with a pointer. */
@Tag("long")
class PracticeByPointerTest extends InBrowser {

    private static final String NAME = "José Muñoz";

    @Test
    void two_visits_are_made_amended_printed_given_out_deleted_and_restored() throws IOException {
        begin();
        addClient(NAME);
        visit("7");
        page().getByText("Sign this visit").click();
        page().waitForSelector("text=Signed by Olga");
        page().getByLabel("Add to this visit").fill("Called back: <b>better</b>");
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        page().waitForSelector("text=Called back: <b>better</b>");
        assertThat(page().locator(".amendment b").count()).isZero();
        decide();
        String result = page().url();
        assertThat(page().navigate(result + "/documents/handout").status()).isEqualTo(200);
        assertThat(page().locator("h1").first().isVisible()).isTrue();
        page().navigate(result);
        page().getByText(NAME).first().click();
        visit("3");
        page().getByText(NAME).first().click();
        assertThat(page().locator("#progress svg").first().isVisible()).isTrue();
        Download export = page().waitForDownload(
                        () -> page().getByText("Export everything").click());
        assertThat(Files.readString(export.path())).contains(NAME, "Called back", "\"severity\": 7");

        Path kept = backUp();
        delete();
        restore(kept);
        page().waitForSelector("#found a");
        assertThat(page().locator("#found").textContent()).contains(NAME);
    }

    private void decide() {
        Locator item = page().locator(".decision").first();
        item.locator("summary").click();
        item.locator("select").selectOption("DECLINE");
        item.getByLabel("Reason").fill("not now");
        item.getByText("Keep this decision").click();
        page().waitForSelector("text=Decline (not now)");
    }

    private Path backUp() {
        page().getByText("Practice", new Page.GetByTextOptions().setExact(true)).click();
        page().getByLabel("Passphrase of the backup, at least").fill(BACKUP_PHRASE);
        Download backup =
                page().waitForDownload(() -> page().getByText("Save a backup").click());
        Path kept = folder().resolve("kept.backup");
        backup.saveAs(kept);
        return kept;
    }

    private void delete() {
        page().navigate(url());
        page().getByText(NAME).click();
        page().getByText("Delete this client").click();
        page().getByLabel("Type the name to confirm").fill(NAME);
        page().getByText("Delete for good").click();
        page().waitForSelector("text=The client and all visits are deleted");
        assertThat(page().locator("#found a").count()).isZero();
    }

    private void restore(Path kept) {
        page().navigate(url() + "practice");
        page().getByText("Restore a backup").click();
        page().locator("#backup").setInputFiles(kept);
        page().locator("#restore-phrase").fill(BACKUP_PHRASE);
        page().getByText("Replace everything by this backup").click();
        page().waitForURL("**/login");
        page().getByLabel("Name").fill("Olga");
        page().getByLabel("Password").fill(PASSPHRASE);
        page().locator("main button").click();
    }
}
