package uk.org.waymark.ledger.setting;

/** A setting that the operator has to correct before the product can start. */
public final class SettingFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingFault(Setting setting, String value, String wrong, String whatToDo) {
        super("Setting " + setting.key() + " (" + setting.environmentName() + ") is \"" + value + "\": " + wrong + ". "
                + whatToDo + ".");
    }
}
