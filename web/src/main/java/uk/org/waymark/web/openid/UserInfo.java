package uk.org.waymark.web.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import uk.org.waymark.web.openid.FlowFault.Kind;

/** What the provider says of somebody beyond the identity token; some put groups nowhere else. */
final class UserInfo {
    private UserInfo() {}

    /** The claims the provider gives for an access token, if they are about the person of the identity token. */
    static Map<String, Object> claims(URI endpoint, AccessToken access, Subject person) {
        HTTPRequest request = new UserInfoRequest(endpoint, access).toHTTPRequest();
        request.setConnectTimeout(ProviderConfiguration.MILLISECONDS_TO_ANSWER);
        request.setReadTimeout(ProviderConfiguration.MILLISECONDS_TO_ANSWER);
        try {
            UserInfoResponse answer = UserInfoResponse.parse(request.send());
            if (!answer.indicatesSuccess() || answer.toSuccessResponse().getUserInfo() == null) {
                throw new FlowFault(Kind.NOT_BELIEVED, "The provider says no more of the person");
            }
            com.nimbusds.openid.connect.sdk.claims.UserInfo said =
                    answer.toSuccessResponse().getUserInfo();
            if (!person.equals(said.getSubject())) {
                throw new FlowFault(Kind.NOT_BELIEVED, "The provider speaks of somebody else");
            }
            return said.toJSONObject();
        } catch (ParseException unreadable) {
            // Its message may quote what was sent.
            throw new FlowFault(Kind.NOT_BELIEVED, "What the provider says of the person cannot be read");
        } catch (IOException fault) {
            throw new FlowFault(Kind.AWAY, "The provider does not say more of the person", fault);
        }
    }
}
