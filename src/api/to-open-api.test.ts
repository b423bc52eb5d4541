import { describe, expect, it } from 'vitest'
import type { Operation } from '#api/operation'
import { API_ROOT, operations } from '#api/registry'
import { toOpenApi } from '#api/to-open-api'

const all = Object.values<Operation>(operations)

describe('toOpenApi', () => {
  it('describes every operation once, and is the same each time', () => {
    const document = toOpenApi('1.2.3')
    const described = JSON.stringify(document).match(/"operationId"/g) ?? []
    expect(described).toHaveLength(all.length)
    expect(JSON.stringify(toOpenApi('1.2.3'))).toBe(JSON.stringify(document))
  })

  it('names every parameter of a path', () => {
    const document = JSON.stringify(toOpenApi('1.2.3'))
    for (const { path } of all) {
      expect(document).toContain(`"${API_ROOT}${path.replaceAll(/:([a-z]+)/gi, '{$1}')}"`)
    }
  })

  it('asks for If-Match wherever something is written', () => {
    for (const { writes, method, who } of all) {
      if (writes) expect([method, who]).toEqual(['post', 'workspace'])
    }
  })
})

describe('operations', () => {
  it('are kept under their own id, in camel case, below plural nouns', () => {
    for (const [name, { id, path }] of Object.entries<Operation>(operations)) {
      expect(id).toBe(name)
      expect(path).toMatch(/^\/(?:workspace|[a-z]+s|boundaries)(?:\/|$)/)
    }
  })

  it('take a vantage wherever they read what changes with it', () => {
    // A review is worked on now, whatever day one looks at.
    const reviews = ['listReviews', 'showReview']
    // Custody is an audit of the bytes: it is told whole.
    const audits = ['listCustody']
    // What is set up in a workspace holds as it is now.
    const settings = ['showWorkspace', 'listMappings', 'listFeeds']
    const unchanging = ['createReading', 'listBoundarySets', 'findBoundarySet', ...settings, ...reviews, ...audits]
    for (const { id, method, query } of all) {
      if (method === 'post' || unchanging.includes(id)) continue
      expect(query.safeParse({ asOf: '2020-11-16', knownAt: '2020-11-17', axis: 'recorded' })).toMatchObject({
        data: { asOf: '2020-11-16', knownAt: '2020-11-17', axis: 'recorded' },
      })
    }
  })
})
