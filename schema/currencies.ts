/**
 * The currencies in use and how many decimals their amounts have: the minor units of ISO 4217. The table is ours because
 * a runtime's own follows how cash is counted (no decimals for the Iraqi dinar) and differs between server and browsers.
 */
const otherThanTwo: Record<string, number> = {
  ...{ BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0 },
  ...{ XAF: 0, XOF: 0, XPF: 0 },
  ...{ BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3 },
  ...{ CLF: 4, UYW: 4 },
}

const two = `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
  CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN
  NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC
  SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`

/** The code of every currency, by alphabet. */
export const currencies: readonly string[] = [...Object.keys(otherThanTwo), ...two.split(/\s+/)].sort()

const known = new Set(currencies)

/** Whether a text is the code of a currency. */
export const isCurrency = (code: string): boolean => known.has(code)

/** The most decimals any currency has. */
export const maxDecimals = 4

/** How many decimals amounts of a currency have; two for one that is no longer in use. */
export const decimalsOf = (currency: string): number => otherThanTwo[currency] ?? 2
