/**
 * A reason not to start which the person at the terminal can do something about. `message` is one line that says what
 * is wrong and what to do: print it alone, without a stack, and exit with 1.
 */
export class StartError extends Error {
  override name = 'StartError'
}
