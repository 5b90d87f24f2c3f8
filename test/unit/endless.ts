/** Half-typed Kotlin in which its grammar looks for a way to go on for ever. */
export const endless = `{l(){t("",}
r
     \`use.Unauthorized, filePattern = "/#.html")
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 401 constant emit ktor
        ent emit ktor
        }
    }
    routing {
        get("/orders/{id}") {
            val id = call.parameters["id"]?.toInt() ?: throw BadRequestException("id below 100")
//                    `;
