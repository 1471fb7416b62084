package uk.org.waymark.web.signin;

import uk.org.waymark.ledger.account.AccountHolder;

/** Where somebody goes on after proving who they are; the register of pages knows which of them they may see. */
public interface Landing {

    /**
     * The page asked for, or another where that would only refuse them.
     *
     * @param asked an address of this application, with its context path
     */
    String of(AccountHolder holder, String contextPath, String asked);
}
