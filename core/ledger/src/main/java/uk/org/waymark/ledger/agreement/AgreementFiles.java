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
        for (DefinitionFile file : AgreementFolder.inProduct(loader)) {
            read(() -> file, byId, builtIn);
        }
        if (!builtIn.isEmpty()) {
            throw new DefinitionException(builtIn);
        }
        List<Fault> added = new ArrayList<>();
        home.map(AgreementFolder::inHome)
                .orElse(List.of())
                .forEach(path -> read(() -> AgreementFolder.read(path), byId, added));
        return new AgreementFiles(List.copyOf(byId.values()), added);
    }

    List<Agreement> agreements() {
        return files.stream().map(AgreementFile::agreement).toList();
    }

    private static void read(Supplier<DefinitionFile> file, Map<String, AgreementFile> byId, List<Fault> faults) {
        try {
            DefinitionFile read = file.get();
            Agreement agreement = AgreementReader.read(read);
            byId.put(agreement.id(), new AgreementFile(agreement, read.name(), read.text()));
        } catch (DefinitionException e) {
            faults.addAll(e.faults());
        }
    }
}
