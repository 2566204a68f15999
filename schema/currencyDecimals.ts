/**
 * How many decimals amounts of a currency have, where it is not two: the minor units of ISO 4217. The table is ours because
 * a runtime's own follows how cash is counted (no decimals for the Iraqi dinar) and differs between server and browsers.
 */
export const otherThanTwo: Record<string, number> = {
  ...{ BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0 },
  ...{ XAF: 0, XOF: 0, XPF: 0 },
  ...{ BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3 },
  ...{ CLF: 4, UYW: 4 },
}

/** The most decimals any currency has. */
export const maxDecimals = 4

/** How many decimals amounts of a currency have; two also for one that is no longer in use. */
export const decimalsOf = (currency: string): number => otherThanTwo[currency] ?? 2
