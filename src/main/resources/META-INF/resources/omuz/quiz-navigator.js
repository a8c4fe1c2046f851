// Marks a question in the list of questions as answered or flagged.
export function mark(position, isAnswered, isFlagged) {
  const link = document.getElementById(`n${position}`);
  const nav = document.querySelector('.navigator');
  if (!link) return;
  link.classList.toggle('is-answered', isAnswered);
  link.classList.toggle('is-flagged', isFlagged);
  link.querySelector('.visually-hidden').textContent =
    ` ${isAnswered ? nav.dataset.answered : nav.dataset.notAnswered}${isFlagged ? `, ${nav.dataset.flagged}` : ''}`;
}
