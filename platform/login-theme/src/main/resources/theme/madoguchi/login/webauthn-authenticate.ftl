<#import "template.ftl" as layout>
<@layout.page title=msg("passkeyTitle") way="webauthn-display-name">
  <p>${msg("passkeyHint")}</p>
  <form id="webauth" action="${url.loginAction}" method="post">
    <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
      <input type="hidden" id="${name}" name="${name}">
    </#list>
  </form>
  <#if authenticators??>
    <form id="authn_select">
      <#list authenticators.authenticators as authenticator>
        <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
      </#list>
    </form>
  </#if>
  <button class="button button-primary" type="button" id="authenticateWebAuthnButton" autofocus>${msg("passkeyUse")}</button>
  <script type="module">
    <#outputformat "JavaScript">
    import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
    document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn({
      isUserIdentified: ${isUserIdentified},
      challenge: ${challenge?c},
      userVerification: ${userVerification?c},
      rpId: ${rpId?c},
      createTimeout: ${createTimeout?c},
      errmsg: ${msg("webauthn-unsupported-browser-text")?c},
    }));
    </#outputformat>
  </script>
</@layout.page>
