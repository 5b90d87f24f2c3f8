import { framework } from '../framework';
import { fiberErrors } from '../tables/fiber-errors';

export const fiber = framework({
  id: 'fiber',
  title: 'Fiber',
  dialects: ['go'],
  evidence: ['github.com/gofiber/fiber', 'github.com/gofiber/fiber/*'],
  namespace: 'fiber',
  receivers: ['c', 'ctx', 'fc'],
  emit: [
    'c.Status($STATUS)',
    'c.SendStatus($STATUS)',
    'c.Redirect(_, $STATUS)',
    'c.RedirectToRoute(_, _, $STATUS)',
    'c.RedirectBack(_, $STATUS)',
  ],
  raise: ['fiber.NewError($STATUS)', 'fiber.Error{Code: $STATUS}'],
  named: [
    { role: 'emit', raised: true, code: 'return fiber.$NAME', names: fiberErrors.names },
    {
      role: 'emit',
      needs: 'both',
      unlessSet: true,
      code: 'c.$NAME(_)',
      names: { Redirect: 302 },
    },
  ],
  implicit: [
    { code: 'c.JSON($JSON)', needs: 'both' },
    { code: 'c.SendString($TEXT)', needs: 'both' },
  ],
  body: [
    'c.JSON($JSON)',
    'c.XML($BODY)',
    'c.SendString($TEXT)',
    'c.Send($BODY)',
    'c.Render($BODY)',
  ],
  header: ['c.Set($NAME, $VALUE)'],
  respond: { json: 'c.Status($STATUS).JSON($JSON)', empty: 'c.SendStatus($STATUS)' },
});
