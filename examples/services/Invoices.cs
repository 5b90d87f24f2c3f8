using Microsoft.AspNetCore.Mvc;

[ApiController, Route("invoices")]
public class Invoices(InvoiceStore store) : ControllerBase
{
    const int PageSize = 100;

    [HttpGet("{id}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType(404)]
    public IActionResult Show(int id) => store.Find(id) is { } invoice ? Ok(invoice) : NotFound();

    [HttpPost("{id}/pay")]
    public IActionResult Pay(int id)
    {
        if (store.Card(id).Declined) return StatusCode(402, new { error = "The card was declined" });
        return store.Pay(id) ? NoContent() : StatusCode(StatusCodes.Status409Conflict);
    }
}
