import ipaddr from 'ipaddr.js'

/**
 * The network of a caller's address, as guesses are counted: an IPv4 address, also one written as IPv6, or the /64 that
 * somebody with IPv6 has to themselves. Spelling, port and zone make no difference; everything else is one network.
 */
export function networkOf(address: string): string {
  const [, host = address] = /^\[(.*)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? []
  if (!ipaddr.isValid(host)) return 'none'
  const ip = ipaddr.process(host)
  if (ip.kind() === 'ipv4') return ip.toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${ip.toString().replace(/%.*$/, '')}/64`).toString()
}
