import { framework } from '../framework';

/** Nuxt and Nitro import these by themselves, so most are known without an import. */
export const h3 = framework({
  id: 'h3',
  title: 'Nuxt, Nitro and h3',
  dialects: ['ecmascript'],
  evidence: ['h3', 'nitro', 'nitro/*', 'nitropack', 'nitropack/*', 'nuxt', 'nuxt/*', '#imports'],
  receivers: ['event'],
  emit: [
    { code: 'setResponseStatus(_, $STATUS)', needs: 'none' },
    { code: 'sendRedirect(_, _, $STATUS)', needs: 'none' },
    { code: 'sendNoContent(_, $STATUS)', needs: 'none' },
    { code: 'navigateTo(_, { redirectCode: $STATUS })', needs: 'none' },
    'redirect(_, $STATUS)',
    'noContent($STATUS)',
    'noContent(_, $STATUS)',
    'event.res.status = $STATUS',
    'event.node.res.statusCode = $STATUS',
  ],
  raise: [
    { code: 'createError({ statusCode: $STATUS })', needs: 'none' },
    { code: 'createError({ status: $STATUS })', needs: 'none' },
    { code: 'showError({ statusCode: $STATUS })', needs: 'none' },
    { code: 'showError({ status: $STATUS })', needs: 'none' },
    { code: 'abortNavigation({ statusCode: $STATUS })', needs: 'none' },
    'createError($STATUS)',
    'new HTTPError({ status: $STATUS })',
    'new HTTPError({ statusCode: $STATUS })',
    'new HTTPError(_, { status: $STATUS })',
    'HTTPError.status($STATUS)',
  ],
  config: [{ code: '({ redirect: { to: _, statusCode: $STATUS } })', needs: 'none' }],
  named: [
    {
      role: 'emit',
      needs: 'none',
      code: '$NAME(_, _)',
      unlessSet: true,
      names: { sendRedirect: 302 },
    },
    {
      role: 'emit',
      needs: 'none',
      code: '$NAME(_)',
      unlessSet: true,
      names: { sendNoContent: 204 },
    },
  ],
  header: [
    'setResponseHeader(event, $NAME, $VALUE)',
    'setHeader(event, $NAME, $VALUE)',
    'event.res.headers.set($NAME, $VALUE)',
  ],
});
