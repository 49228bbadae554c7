<#import "template.ftl" as layout>
<@layout.page title=msg("otherWays")>
  <form class="ways" action="${url.loginAction}" method="post">
    <#list auth.authenticationSelections as selection>
      <button class="button" type="submit" name="authenticationExecution" value="${selection.authExecId}">${msg(selection.displayName)}</button>
    </#list>
  </form>
</@layout.page>
