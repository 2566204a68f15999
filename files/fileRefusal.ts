import { Refusal } from '@parvis/kernel/graph/refusals.ts'

/** What exactly is wrong with a file, for whoever words it. */
export type FileFault =
  /** Its name is a path, too long, or made to look like another one. */
  | 'NAME'
  /** Files of its extension are not taken. */
  | 'TYPE'
  /** Its bytes are not what its extension says. */
  | 'CONTENT'
  | 'EMPTY'
  | 'TOO_LARGE'
  /** It unpacks to far more than it is, or cannot be read safely. */
  | 'UNSAFE'

/** A file that is not taken: FILE_REFUSED. */
export class FileRefusal extends Refusal {
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super('FILE_REFUSED', { field: ['uploadId'] })
    this.fault = fault
  }
}
