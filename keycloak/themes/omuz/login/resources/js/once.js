// A double click must not send a name and a password twice: Keycloak takes the second for an attack and says that they are wrong.
document.addEventListener('submit', function (event) {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = 'yes';
});
window.addEventListener('pageshow', function () {
  document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
});
