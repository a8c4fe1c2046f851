// Times are told in the run's zone (data-zone), wherever the device thinks it is.
export const runTime = (at, parts) => {
  const host = document.querySelector('[data-live][data-zone]');
  const how = Object.assign({ hour12: false, timeZone: host ? host.dataset.zone : undefined }, parts);
  return new Date(at).toLocaleTimeString(document.documentElement.lang, how);
};
