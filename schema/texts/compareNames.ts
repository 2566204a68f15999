/**
 * The one order of names for all readers, as the collation `public.names` of the database has it: the root order of
 * Unicode, and numbers by their value, so 2 stands before 10 and É with E. Where `und` is not known, English is the same
 * order; without either, a reader's own language would decide.
 */
export const compareNames = new Intl.Collator(['und', 'en'], { numeric: true }).compare
