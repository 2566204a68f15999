import { expect, test } from 'vitest'
import { networkOf } from './networkOf.ts'

test.each([
  [
    'an IPv4 address',
    ['203.0.113.9', '203.0.113.9:51234', '::ffff:203.0.113.9', '::FFFF:CB00:7109', '[::ffff:cb00:7109]:80'],
  ],
  [
    'a /64',
    [
      '2001:db8:0:7::1',
      '2001:DB8:0:7::1',
      '2001:0db8:0000:0007:0000:0000:0000:0001',
      '[2001:db8:0:7::1]',
      '[2001:db8:0:7::1]:51234',
      '2001:db8:0:7:ffff:ffff:ffff:ffff',
      '2001:db8:0:7::1%eth0',
      '2001:db8:0:7::192.0.2.1',
    ],
  ],
  ['what is no address', ['', 'unknown', '_hidden', '203.0.113.9, 203.0.113.10', '2001:db8::1::2', '[]:80']],
])('%s is one network, however it is spelled', (_what, spellings) => {
  expect(new Set(spellings.map(networkOf)).size).toBe(1)
})

test('neighbours are different networks', () => {
  const neighbours = ['203.0.113.9', '203.0.113.10', '2001:db8:0:7::1', '2001:db8:0:8::1', '::1', '']
  expect(new Set(neighbours.map(networkOf)).size).toBe(neighbours.length)
})
