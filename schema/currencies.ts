import { otherThanTwo } from './currencyDecimals.ts'

/** Every other currency in use, after ISO 4217. What has no minor unit there, such as metals, is no currency of a contract. */
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
