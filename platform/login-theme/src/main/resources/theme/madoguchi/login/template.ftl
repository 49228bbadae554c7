<#-- The frame of every page. Pages give their title and their content; `way` names the means of proof a page asks for, so that the others can be offered. -->
<#macro page title way="" showsMessage=true>
<!DOCTYPE html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title} | ${realm.displayName!realm.name}</title>
    <link rel="icon" href="data:,">
    <#list (properties.styles!)?split(" ") as style>
      <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script type="importmap">
      { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    <script type="module" src="${url.resourcesPath}/js/forms.js"></script>
    <#if authenticationSession??>
      <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
      </script>
    </#if>
  </head>
  <body>
    <header class="top">${realm.displayName!realm.name}</header>
    <main class="sheet">
      <h1>${title}</h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <p class="who">
          ${msg("signingInAs", auth.attemptedUsername)}
          <a href="${url.loginRestartFlowUrl}">${msg("otherAccount")}</a>
        </p>
      </#if>
      <#if showsMessage && message?has_content && message.type != "warning">
        <p class="notice notice-${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#nested>
      <#if way?has_content && auth?has_content && auth.showTryAnotherWayLink()>
        <@otherWays way />
      </#if>
    </main>
  </body>
</html>
</#macro>

<#macro otherWays way>
  <form class="ways" action="${url.loginAction}" method="post">
    <h2>${msg("otherWays")}</h2>
    <#list auth.authenticationSelections as selection>
      <#if selection.displayName != way>
        <button class="button" type="submit" name="authenticationExecution" value="${selection.authExecId}">${msg(selection.displayName)}</button>
      </#if>
    </#list>
  </form>
</#macro>

<#-- A labelled field with what is wrong with it, if anything. -->
<#macro field name label type="text" error="" hint="" value="" attributes...>
  <div class="field">
    <label for="${name}">${label}</label>
    <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
    <input id="${name}" name="${name}" type="${type}" value="${value}"
      <#if error?has_content>aria-invalid="true" aria-describedby="${name}-error"<#elseif hint?has_content>aria-describedby="${name}-hint"</#if>
      <#list attributes as key, content>${key}="${content}" </#list>>
    <#if error?has_content><p class="wrong" id="${name}-error" role="alert">${kcSanitize(error)?no_esc}</p></#if>
  </div>
</#macro>
