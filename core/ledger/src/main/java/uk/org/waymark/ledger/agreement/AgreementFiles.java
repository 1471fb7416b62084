package uk.org.waymark.ledger.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;

/**
 * The agreements that were read, those of the product first.
 *
 * @param faults of the files the council added; such a file is left out
 */
record AgreementFiles(List<AgreementFile> files, List<Fault> faults) {
    AgreementFiles {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /**
     * Reads the product's agreements and those of the home folder, which add to them or take their place by id.
     *
     * @throws DefinitionException with every fault of the product's own files
     */
    static AgreementFiles load(ClassLoader loader, Optional<Path> home) {
        Map<String, AgreementFile> byId = new LinkedHashMap<>();
        List<Fault> builtIn = new ArrayList<>();
        for (DefinitionFile file : ProductFolders.read(loader, ProductFolders::agreements)) {
            read(() -> file, true, byId, builtIn);
        }
        lay(ProductFolders.read(loader, ProductFolders::papers), byId, builtIn);
        if (!builtIn.isEmpty()) {
            throw new DefinitionException(builtIn);
        }
        List<Fault> faults = new ArrayList<>();
        home.ifPresent(folder -> add(folder, byId, faults));
        return new AgreementFiles(List.copyOf(byId.values()), faults);
    }

    private static void add(Path home, Map<String, AgreementFile> byId, List<Fault> faults) {
        Map<String, AgreementFile> added = new LinkedHashMap<>();
        AgreementFolder.files(home).forEach(path -> read(() -> AgreementFolder.read(home, path), false, added, faults));
        added.replaceAll((id, file) -> Optional.ofNullable(byId.get(id))
                .map(shipped -> file.with(shipped.papers()))
                .orElse(file));
        byId.putAll(added);
        lay(AgreementFolder.papers(home), byId, faults);
    }

    /** Lays the papers of folders over those that agreements have already. */
    private static void lay(List<PaperFolder> folders, Map<String, AgreementFile> byId, List<Fault> faults) {
        for (PaperFolder folder : folders) {
            AgreementFile file = byId.get(folder.agreement());
            if (file != null) {
                byId.put(folder.agreement(), file.with(folder.over(file.papers(), faults)));
            } else if (!folder.files().isEmpty()) {
                faults.add(Fault.of(
                        folder.name(),
                        "there is no agreement \"" + folder.agreement() + "\"; there are "
                                + String.join(", ", byId.keySet())));
            }
        }
    }

    /** All that can be installed, whether or not anybody asks for it. */
    List<Agreement> agreements() {
        return files.stream().map(AgreementFile::agreement).toList();
    }

    private static Optional<String> misnamed(AgreementFile file) {
        String[] path = file.name().split("/", -1);
        String folder = path[path.length - 2];
        return path.length == 2 || folder.equals(file.agreement().id())
                ? Optional.empty()
                : Optional.of("the id is \"%s\", and the folder is called \"%s\"; give both one name"
                        .formatted(file.agreement().id(), folder));
    }

    private static Optional<String> twice(AgreementFile file, Map<String, AgreementFile> byId) {
        return Optional.ofNullable(byId.get(file.agreement().id()))
                .map(first -> "agreement \"%s\" is already declared in %s; keep one of the two files"
                        .formatted(file.agreement().id(), first.name()));
    }

    private static void read(
            Supplier<DefinitionFile> file, boolean example, Map<String, AgreementFile> byId, List<Fault> faults) {
        try {
            DefinitionFile read = file.get();
            Agreement agreement = AgreementReader.read(read);
            AgreementFile found = new AgreementFile(agreement, read.name(), read.text(), Map.of(), example);
            Optional<String> wrong = misnamed(found).or(() -> twice(found, byId));
            wrong.map(message -> read.tree().fault("id", message)).ifPresent(faults::add);
            if (wrong.isEmpty()) {
                byId.put(agreement.id(), found);
            }
        } catch (DefinitionException e) {
            faults.addAll(e.faults());
        }
    }
}
