import { createHash } from 'node:crypto'

// Lets through a random share of the mutants, the same for the same seed: SERVANDA_MUTANTS says which share (0.1), and
// SERVANDA_SEED which of them. Stryker counts the others as not compiling, which leaves them out of the score.

interface Mutant {
  readonly id: string
  readonly fileName: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: object
}

class SampleChecker {
  private readonly share = Number(process.env['SERVANDA_MUTANTS'] ?? '1')
  private readonly seed = process.env['SERVANDA_SEED'] ?? ''

  init(): Promise<void> {
    return Promise.resolve()
  }

  group(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
    return Promise.resolve([mutants.map(({ id }) => id)])
  }

  check(mutants: readonly Mutant[]): Promise<Readonly<Record<string, object>>> {
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, this.judge(mutant)])))
  }

  private judge({ fileName, mutatorName, replacement, location }: Mutant): object {
    const words = JSON.stringify([this.seed, fileName.replace(process.cwd(), ''), mutatorName, replacement, location])
    const place = createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32
    return place < this.share ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' }
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: (): SampleChecker => new SampleChecker() }]
