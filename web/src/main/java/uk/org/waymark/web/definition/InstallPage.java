package uk.org.waymark.web.definition;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.definition.DefinitionsChanged;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.proposal.Proposal;
import uk.org.waymark.ledger.proposal.Proposals;
import uk.org.waymark.ledger.proposal.SentFile;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Where the performance team looks at changed definitions before they are installed, and installs them. */
@Named
@ViewScoped
public class InstallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Proposals proposals;

    @Inject
    private Installation installation;

    @Inject
    private Agreements agreements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Lens lens;

    private transient Part sent;
    private String file = "";
    private byte[] content = new byte[0];
    private String instead = "";
    private String reason = "";
    private String problem = "";
    private String done = "";
    private boolean released;
    private transient Optional<ProposalView> proposal = Optional.empty();

    /** Looks at an earlier release where the address names one; nothing is installed. */
    public void prepare() {
        FacesContext context = FacesContext.getCurrentInstance();
        String asked = context.getExternalContext().getRequestParameterMap().get("release");
        if (context.isPostback() || asked == null) {
            return;
        }
        try {
            SentFile release =
                    proposals.release(signedIn.actor(), lens.getAgreement().id(), Long.parseLong(asked));
            file = release.name();
            content = release.content();
            released = true;
            examine();
        } catch (NumberFormatException | NoSuchElementException none) {
            problem = Words.say("install.noRelease", asked);
        }
    }

    /** Hands out the file that is looked at. */
    public void download() throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseContentType(file.endsWith(".zip") ? "application/zip" : "application/xml");
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + file.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
        answer.getResponseOutputStream().write(content);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Looks a file through; nothing is installed. */
    public void look() throws IOException {
        forget();
        if (sent == null || sent.getSize() == 0) {
            problem = Words.say("install.noFile");
            return;
        }
        file = plain(sent.getSubmittedFileName());
        try (InputStream in = sent.getInputStream()) {
            content = in.readNBytes(Proposals.MOST_BYTES + 1);
        }
        examine();
    }

    /** Installs the file as it was looked at, or shows it anew where something else was installed since. */
    public void install() {
        if (reason.isBlank()) {
            problem = Words.say("install.noReason");
            examine();
            return;
        }
        try {
            proposals.install(
                    signedIn.actor(), lens.getAgreement().id(), file, content, Hash.find(instead), reason.strip());
            String installed = file;
            lens.renew();
            forget();
            done = Words.say("install.done", installed);
        } catch (DefinitionsChanged | DatabaseBusy refused) {
            problem = Words.say("install.again", refused.getMessage());
            examine();
        } catch (DefinitionException faulty) {
            problem = "";
            examine();
        }
    }

    /** Leaves everything as it is. */
    public void discard() {
        forget();
    }

    /** Looks at the folders of the server again, and installs what has changed there. */
    public void checkAgain() {
        forget();
        try {
            List<String> installed = installation.checkAgain(signedIn.actor());
            lens.renew();
            done = installed.isEmpty()
                    ? Words.say("install.folders.same")
                    : Words.say("install.folders.installed", String.join(", ", installed));
        } catch (DefinitionException faulty) {
            problem = Words.say(
                    "install.folders.faulty",
                    String.join(
                            " ", faulty.faults().stream().map(Fault::toString).toList()));
        } catch (DatabaseBusy busy) {
            problem = busy.getMessage();
        }
    }

    private void examine() {
        try {
            Proposal looked =
                    proposals.look(signedIn.actor(), lens.getAgreement().id(), file, content);
            instead = looked.instead().map(Hash::hex).orElse("");
            proposal = Optional.of(ProposalView.of(looked, lens.getPosition().scheme(), lens.snapshot()::isPast));
        } catch (FileRefused refused) {
            forget();
            problem = refused.getMessage();
        }
    }

    private void forget() {
        file = "";
        content = new byte[0];
        instead = "";
        reason = "";
        problem = "";
        done = "";
        released = false;
        proposal = Optional.empty();
    }

    /** The name without the folders that some browsers send with it. */
    private static String plain(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What was found in the file that was sent; null before one was. */
    public ProposalView getProposal() {
        return proposal == null ? null : proposal.orElse(null);
    }

    /** Whether what is looked at is a release, whose files can be fetched here. */
    public boolean isReleased() {
        return released;
    }

    public String getProblem() {
        return problem;
    }

    public String getDone() {
        return done;
    }

    public Part getSent() {
        return sent;
    }

    public void setSent(Part part) {
        sent = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String written) {
        reason = written == null ? "" : written;
    }

    /** The files, jars and folders of the server whose content is not in force. */
    public List<String> getNotInForce() {
        return agreements.notInForce();
    }

    /** What is wrong with files of the server, by which they are left out. */
    public List<String> getLeftOut() {
        return agreements.leftOut();
    }
}
