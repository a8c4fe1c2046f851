<#-- The parent's page labels neither of its two fields; this one names them, and its picture, in the reader's language. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as others>
<@layout.registrationLayout displayRequiredFields=false displayMessage=!messagesPerField.existsError('totp', 'userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol id="kc-totp-settings">
      <li><p>${msg("loginTotpStep1")}</p><ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul></li>
      <#if mode?? && mode = "manual">
        <li>
          <p>${msg("loginTotpManualStep2")}</p>
          <p><bdi id="kc-totp-secret-key" dir="ltr">${totp.totpSecretEncoded}</bdi></p>
          <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
        </li>
        <li>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul>
            <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li>${msg("loginTotpAlgorithm")}: <bdi>${totp.policy.getAlgorithmKey()}</bdi></li>
            <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
            <#if totp.policy.type = "totp"><li>${msg("loginTotpInterval")}: ${totp.policy.period}</li><#else><li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li></#if>
          </ul>
        </li>
      <#else>
        <li>
          <p>${msg("loginTotpStep2")}</p>
          <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("totpPicture")}"></p>
          <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
        </li>
      </#if>
      <li><p>${msg("loginTotpStep3")}</p><p>${msg("loginTotpStep3DeviceName")}</p></li>
    </ol>
    <form action="${url.loginAction}" class="${properties.kcFormClass!}" id="kc-totp-settings-form" method="post">
      <@field.input name="totp" label=msg("authenticatorCode") required=true autocomplete="one-time-code" />
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") required=totp.otpCredentials?size gte 1 />
      <div class="${properties.kcFormGroupClass!}"><@others.logoutOtherSessions /></div>
      <div class="${properties.kcFormActionGroupClass!}">
        <button type="submit" id="saveTOTPBtn" class="${properties.kcButtonPrimaryClass!}">${msg("doSubmit")}</button>
        <#if isAppInitiatedAction??><button type="submit" id="cancelTOTPBtn" class="${properties.kcButtonSecondaryClass!}" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
