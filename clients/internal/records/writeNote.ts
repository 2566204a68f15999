/** At the end of a record's address: whoever follows it came to write a note. */
export const writeNote = 'write-note'
