<#macro content>
  <#if pageId?? && pageId?starts_with("login") >
    <p class="whom">${msg("whomToAsk")}</p>
  </#if>
</#macro>
