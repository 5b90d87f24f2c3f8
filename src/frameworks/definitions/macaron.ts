import { framework } from '../framework';

/** Martini, Macaron and Flamego, and the contexts of applications that are made like theirs: Gitea's, Gogs'. */
export const macaron = framework({
  id: 'macaron',
  title: 'Macaron',
  dialects: ['go'],
  shared: true,
  evidence: [
    'gopkg.in/macaron.v1',
    'gitea.com/macaron/*',
    'github.com/go-macaron/*',
    'github.com/flamego/*',
    'github.com/go-martini/*',
    'github.com/martini-contrib/*',
    'github.com/codegangsta/martini*',
  ],
  receivers: ['ctx', 'c'],
  emit: [
    { code: 'ctx.Error($STATUS, _)', needs: 'receiver' },
    { code: '_.Error($STATUS)', needs: 'import' },
    { code: '_.JSON($STATUS, $JSON)', needs: 'import' },
    { code: '_.XML($STATUS, $BODY)', needs: 'import' },
    { code: '_.HTML($STATUS, _)', needs: 'import' },
    { code: '_.PlainText($STATUS, $TEXT)', needs: 'import' },
    { code: '_.RawData($STATUS, $BODY)', needs: 'import' },
    { code: '_.Status($STATUS)', needs: 'import' },
    { code: '_.Redirect(_, $STATUS)', needs: 'import' },
  ],
  body: ['ctx.JSON(_, $JSON)'],
});
