/**
 * One at a time: TypeORM hands every caller the same query runner, so a row reported as saved during another
 * call's transaction would vanish with that call's rollback.
 */
export class Queue {
  private tail: Promise<unknown> = Promise.resolve()

  run<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.tail.then(work)
    this.tail = turn.catch(() => undefined)
    return turn
  }
}
