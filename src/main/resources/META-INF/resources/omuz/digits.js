// Numbers in the reader's digits, as the server writes them.
const lang = document.documentElement.lang;
const plain = new Intl.NumberFormat(lang, { useGrouping: false });
const ofTwo = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false });

export const whole = n => plain.format(n);
export const two = n => ofTwo.format(n);
