import { framework } from '../framework';

export const goRestful = framework({
  id: 'go-restful',
  title: 'go-restful',
  dialects: ['go'],
  evidence: ['github.com/emicklei/go-restful', 'github.com/emicklei/go-restful/*'],
  namespace: 'restful',
  receivers: ['resp', 'response', 'res', 'w'],
  emit: [
    'resp.WriteHeaderAndEntity($STATUS, $BODY)',
    'resp.WriteHeaderAndJson($STATUS, $JSON)',
    'resp.WriteHeaderAndXml($STATUS, $BODY)',
    'resp.WriteError($STATUS, _)',
    'resp.WriteErrorString($STATUS, $TEXT)',
    'resp.WriteServiceError($STATUS, $BODY)',
    'restful.NewError($STATUS, _)',
  ],
  declare: [
    { code: '_.Returns($STATUS, _, _)', needs: 'import' },
    { code: '_.ReturnsWithHeaders($STATUS, _, _)', needs: 'import' },
  ],
  body: ['resp.WriteEntity($BODY)', 'resp.WriteAsJson($JSON)'],
  header: ['resp.AddHeader($NAME, $VALUE)'],
});
