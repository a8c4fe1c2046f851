// Letters as people type them one for another, the same as the lists on the server fold them
// (org.omuz.shared.find.Letters).
const groups = [
  'қӄқк',
  'ғґг',
  'ҳһх',
  'ҷчж',
  'ңӈн',
  'өо',
  'үұу',
  'әа',
  'эе',
  'ыіїи',
  'ıi',
  'łl',
  'øo',
  'đðd',
  'ßs',
  'يىېۍےێی',
  'كڪک',
  'ګگ',
  'ةھہەۀه',
  'ٱإأا',
  'ؤو',
];
const one = {};
groups.forEach(group => {
  Array.prototype.forEach.call(group, letter => {
    one[letter] = group[group.length - 1];
  });
});
export const folded = text =>
  text
    .toLowerCase()
    .replace(/[ъь'’‘ʼʻʹ`´ء\u0640]/g, '')
    .normalize('NFKD')
    .replace(/\p{Mn}|\p{Cf}/gu, '')
    .replace(/[\u06F0-\u06F9\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/\p{L}/gu, letter => one[letter] || letter)
    .replace(/дж/g, 'ж');
