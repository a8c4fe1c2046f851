// Times are told in the zone of the run, or else of the centre (data-zone), wherever the device thinks it is.
const WHOLE = { hour: '2-digit', minute: '2-digit', second: '2-digit' };

export const runTime = (at, parts = WHOLE) => {
  const host = document.querySelector('[data-live][data-zone]') || document.querySelector('[data-zone]');
  const how = Object.assign({ hour12: false, timeZone: host ? host.dataset.zone : undefined }, parts);
  return new Date(at).toLocaleTimeString(document.documentElement.lang, how);
};
