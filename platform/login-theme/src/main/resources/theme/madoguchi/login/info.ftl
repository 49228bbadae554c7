<#import "template.ftl" as layout>
<@layout.page title=message.summary showsMessage=false>
  <#if !skipLink??>
    <#if pageRedirectUri?has_content>
      <a class="button button-primary" href="${pageRedirectUri}">${msg("backToDesk")}</a>
    <#elseif actionUri?has_content>
      <a class="button button-primary" href="${actionUri}">${msg("next")}</a>
    <#elseif (client.baseUrl)?has_content>
      <a class="button button-primary" href="${client.baseUrl}">${msg("backToDesk")}</a>
    </#if>
  </#if>
</@layout.page>
