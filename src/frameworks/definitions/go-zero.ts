import { framework } from '../framework';

export const goZero = framework({
  id: 'go-zero',
  title: 'go-zero',
  dialects: ['go'],
  evidence: [
    'github.com/zeromicro/go-zero/*',
    'github.com/tal-tech/go-zero/*',
    'github.com/zeromicro/x/*',
  ],
  receivers: ['w'],
  emit: ['httpx.WriteJson(w, $STATUS, $JSON)', 'httpx.WriteJsonCtx(_, w, $STATUS, $JSON)'],
  raise: [{ code: 'errors.New($STATUS, _)', needs: 'import' }],
  named: [
    { role: 'emit', code: 'httpx.$NAME(w, _)', names: { OkJson: 200 } },
    { role: 'emit', code: 'httpx.$NAME(_, w, _)', names: { OkJsonCtx: 200 } },
  ],
  header: ['w.Header().Set($NAME, $VALUE)'],
});
