<#macro content>
  <#if pageId?? && pageId == "login">
    <p class="whom">${msg("whomToAsk")}</p>
  </#if>
</#macro>
