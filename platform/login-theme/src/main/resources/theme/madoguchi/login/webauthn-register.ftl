<#import "template.ftl" as layout>
<@layout.page title=msg("passkeyRegisterTitle")>
  <p>${msg("passkeyRegisterHint")}</p>
  <form id="register" action="${url.loginAction}" method="post">
    <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as name>
      <input type="hidden" id="${name}" name="${name}">
    </#list>
  </form>
  <button class="button button-primary" type="button" id="registerWebAuthn" autofocus>${msg("passkeyRegister")}</button>
  <script type="module">
    <#outputformat "JavaScript">
    import { registerByWebAuthn } from ${(url.resourcesPath + "/js/webauthnRegister.js")?c};
    document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
      challenge: ${challenge?c},
      userid: ${userid?c},
      username: ${username?c},
      signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>, </#list>],
      rpEntityName: ${rpEntityName?c},
      rpId: ${rpId?c},
      attestationConveyancePreference: ${attestationConveyancePreference?c},
      authenticatorAttachment: ${authenticatorAttachment?c},
      requireResidentKey: ${requireResidentKey?c},
      residentKey: ${(residentKey!"")?c},
      userVerificationRequirement: ${userVerificationRequirement?c},
      createTimeout: ${createTimeout?c},
      excludeCredentialIds: ${excludeCredentialIds?c},
      initLabel: ${msg("passkeyName")?c},
      initLabelPrompt: ${msg("passkeyNamePrompt")?c},
      errmsg: ${msg("webauthn-unsupported-browser-text")?c},
    }));
    </#outputformat>
  </script>
</@layout.page>
