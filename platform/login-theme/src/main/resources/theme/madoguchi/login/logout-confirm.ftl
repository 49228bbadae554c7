<#import "template.ftl" as layout>
<@layout.page title=msg("leaveTitle")>
  <p>${msg("leaveHint")}</p>
  <form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <button class="button button-primary" type="submit" name="confirmLogout" id="kc-logout" value="yes">${msg("leave")}</button>
  </form>
  <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
    <a class="button" href="${client.baseUrl}">${msg("backToDesk")}</a>
  </#if>
</@layout.page>
