import { expect, it } from 'vitest';
import { mailboxOf } from './allowance.ts';

it.each([
  ['Koor@Example.org', 'koor@example.org'],
  ['koor+lente@example.org', 'koor@example.org'],
  ['ko.or@example.org', 'ko.or@example.org'],
  ['Ko.Or+x@gmail.com', 'koor@gmail.com'],
  ['koor@googlemail.com', 'koor@gmail.com'],
])('%s is the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
