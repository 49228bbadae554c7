<#import "template.ftl" as layout>
<@layout.page title=msg("errorTitle") showsMessage=false>
  <p>${kcSanitize(message.summary)?no_esc}</p>
  <#if !skipLink?? && (client.baseUrl)?has_content>
    <a class="button button-primary" href="${client.baseUrl}">${msg("backToDesk")}</a>
  </#if>
</@layout.page>
