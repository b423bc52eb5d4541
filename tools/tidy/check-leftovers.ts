import type { TrackedFile } from './tracked-files.ts'

interface Leftover {
  readonly sign: RegExp
  readonly says: string
  readonly except?: RegExp
}

// Patterns are put together from pieces so that this file does not find itself.
const pieces = (...parts: readonly string[]): string => parts.join('')

const leftovers: readonly Leftover[] = [
  {
    sign: new RegExp(pieces('\\b(TO', 'DO|FIX', 'ME|XX', 'X|HA', 'CK)\\b')),
    says: 'work left undone: mend it, or make it an issue and a failing case',
    except: /^(STYLE|CONTRIBUTING|GLOSSARY)\.md$|^package-lock\.json$|^src\/web\/.*\.svg$|^corpus\//,
  },
  {
    sign: new RegExp(pieces('(^|[^A-Za-z0-9_.-])/(wo', 'rk|fa', 'rm|ro', 'ot|home/[a-z]+|Users/[a-z]+)/[A-Za-z.]')),
    says: 'a path of one machine',
    except: /^package-lock\.json$/,
  },
  {
    sign: new RegExp(pieces('registry\\.npm', 'js|registry\\.yarn', 'pkg|deb\\.deb', 'ian\\.org|pypi\\.', 'org')),
    says: 'the host of a registry: which one to use is the business of the machine',
  },
  {
    sign: new RegExp(pieces('\\b(it|test|describe)\\.(on', 'ly|to', 'do)\\b')),
    says: 'a test that hides the others, or that is none',
  },
  { sign: /^(<{7}|>{7}) /, says: 'a merge left half done' },
]

// In pure layers a promise means that something outside is waited for; only use cases may do that. A Word
// file is the one exception: the package that packs it does so in promises, and waits for nothing outside.
const pureWithoutPromises =
  /^src\/(base|time|model|engine|reader(?!\/languages)|evidence|linter|views|export(?!\/reports\/report-docx)|api)\/.*(?<!\.test)\.tsx?$/
const promise = /\basync\b|\bawait\b|\bPromise[.<]/

/** Marks of unfinished work, paths of one machine, registry hosts, and promises in pure layers. */
export function checkLeftovers(files: readonly Pick<TrackedFile, 'path' | 'text'>[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const wanted = leftovers.filter(({ except }) => except === undefined || !except.test(path))
    return text()
      .split('\n')
      .flatMap((line, index) => [
        ...wanted.filter(({ sign }) => sign.test(line)).map(({ says }) => `${path}:${index + 1}: ${says}`),
        ...(pureWithoutPromises.test(path) && promise.test(withoutComment(line))
          ? [`${path}:${index + 1}: a promise in a pure layer`]
          : []),
      ])
  })
}

function withoutComment(line: string): string {
  return /^\s*(\/\/|\*|\/\*)/.test(line) ? '' : line.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '')
}
